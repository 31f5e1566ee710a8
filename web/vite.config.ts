import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './precompress.js';

const server = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  base: '/app/',
  plugins: [react(), precompress()],
  server: { proxy: { '/api': server, '/problems': server } },
  preview: { proxy: { '/api': server, '/problems': server } },
  build: {
    target: 'es2022',
    outDir: 'dist',
    sourcemap: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'echarts', test: /node_modules[\\/](echarts|zrender)/ },
            { name: 'antd', test: /node_modules[\\/](antd|@ant-design|@rc-component|rc-|dayjs)/ },
            { name: 'vendor', test: /node_modules/ },
          ],
        },
      },
    },
  },
});
