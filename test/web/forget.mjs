export { forget as default } from './district.mjs';
