/** Which document says so, and the document's own date where it has one. */
export type SteeringSource = Readonly<{ document: string; date: string | null }>;
