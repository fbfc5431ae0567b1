import type { PreviewWords, ShownFinding } from './messages.ts';

/** The small window that says what is wrong at a mark and offers to mend it. */
interface FindingDialog {
	readonly show: (finding: ShownFinding, mark: HTMLElement, actions: FindingActions) => void;
	readonly close: () => void;
}

interface FindingActions {
	readonly fix: (index: number) => void;
	readonly explain: () => void;
}

export function findingDialog(words: PreviewWords): FindingDialog {
	const dialog = document.createElement('dialog');
	dialog.className = 'finding';
	document.body.append(dialog);
	let origin: HTMLElement | undefined;
	dialog.addEventListener('close', () => origin?.focus());
	dialog.addEventListener('click', (event) => {
		if (event.target === dialog) dialog.close();
	});
	return {
		show(finding, mark, actions) {
			origin = mark;
			const message = document.createElement('p');
			message.id = 'finding-message';
			message.dir = 'auto';
			message.textContent = finding.message;
			const run = (action: () => void) => () => {
				dialog.close();
				action();
			};
			const buttons = document.createElement('div');
			buttons.className = 'buttons';
			buttons.append(
				...finding.fixes.map((title, index) =>
					button(
						title,
						run(() => actions.fix(index)),
					),
				),
				button(words.rule, run(actions.explain)),
				button(words.close, () => dialog.close()),
			);
			dialog.setAttribute('aria-labelledby', message.id);
			dialog.replaceChildren(message, buttons);
			dialog.showModal();
			place(dialog, mark);
		},
		close: () => dialog.close(),
	};
}

function button(title: string, action: () => void): HTMLButtonElement {
	const element = document.createElement('button');
	element.type = 'button';
	element.textContent = title;
	element.addEventListener('click', action);
	return element;
}

/** Below the mark, within the window. */
function place(dialog: HTMLElement, mark: HTMLElement): void {
	const { left, bottom, top } = mark.getBoundingClientRect();
	const { width, height } = dialog.getBoundingClientRect();
	const below = bottom + GAP + height <= window.innerHeight;
	dialog.style.left = `${Math.max(GAP, Math.min(left, window.innerWidth - width - GAP))}px`;
	dialog.style.top = `${below ? bottom + GAP : Math.max(GAP, top - GAP - height)}px`;
}

const GAP = 6;
