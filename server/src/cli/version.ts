import serverPackage from '../../package.json' with { type: 'json' };

/** The version of penholder, as in its package. */
export const version: string = serverPackage.version;
