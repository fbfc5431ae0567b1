/** How a command ends, for the scripts that call it. */
export const exitCodes = {
	clean: 0,
	/** Something would be sent back. */
	findings: 1,
	/** The command, a file or a folder could not be used. */
	unusable: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
