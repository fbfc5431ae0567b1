/** Milliseconds that an answer of the client is waited for: a busy editor takes less, and one that never answers keeps its user waiting no longer. */
export const PATIENCE = 5000;

/** An answer if it comes in time, and else what stands in for it. An answer that comes after all is handed to `late`. */
export function inTime<Answer>(
	answer: Promise<Answer>,
	otherwise: Answer,
	late: (answer: Answer) => void = () => undefined,
): Promise<Answer> {
	let isLate = false;
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => {
			isLate = true;
			resolve(otherwise);
		}, PATIENCE);
		answer.then(
			(given) => {
				clearTimeout(timer);
				if (isLate) late(given);
				else resolve(given);
			},
			(error) => {
				clearTimeout(timer);
				reject(error);
			},
		);
	});
}
