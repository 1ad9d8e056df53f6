/** The name of the migrated database that `npm test` leaves on its throw-away PostgreSQL for tests to copy. */
export const templateDatabase = 'malbilde_template';
