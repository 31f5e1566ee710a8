import 'reflect-metadata';
import { entities } from './src/entities.js';
import { readConfig } from './src/platform/config/config.js';
import { dataSource } from './src/platform/database/drivers.js';
import { migrations } from './src/platform/database/migrations/migrations.js';

/** The application's own data source, for TypeORM's command line: `npx typeorm migration:show -d dist/ormconfig.js`. */
export default dataSource(readConfig().databaseUrl, { entities, migrations });
