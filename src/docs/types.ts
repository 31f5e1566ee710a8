import openapiTS, { astToString } from 'openapi-typescript';

type Node = Record<string, unknown>;

/** web/src/api/schema.d.ts: what the API answers and takes, as types for the console. Only the named shapes; how to reach them is in the document. */
export async function typesOf(api: object): Promise<string> {
  const { openapi, info, components } = api as Node;
  const shapes = { openapi, info, paths: {}, components: { schemas: (components as Node).schemas } };
  return `// Written by \`npm run docs\` from docs/api/openapi.json. Not to be edited.\n${astToString(await openapiTS(JSON.stringify(shapes), { silent: true }))}`;
}
