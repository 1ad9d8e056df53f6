/** `label` is the document's own word for it; null where the words are ours, as for "leave it unknown". */
export type Choice = Readonly<{ value: string; label: string | null }>;

/** Leaves the matter as the source left it; every question has it. */
export const unknownChoice: Choice = { value: 'unknown', label: null };
