export { importGraph, type Imported, type ImportOptions } from './import.ts';
export { openStaging, type Staging } from './staging.ts';
