/**
 * A document with more UTF-16 units than this is opened without features. Ten million are some 4,000 pages, far more than any letter with all its
 * annexes; to read and check so many takes 1.5 seconds and 330 MB of memory (November 2026, one core), and a file of 50 MB five times as much.
 */
export const LARGEST_DOCUMENT = 10_000_000;
