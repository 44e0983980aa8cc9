/** Words that join two of which neither comes first: turned round, they say the same. Our own list. */
export const symmetricLinks: ReadonlySet<string> = new Set(
  (
    'and or nor as well both with together along plus versus vs v between among is are was were be been being become ' +
    'became meet meets met meeting border borders bordered bordering adjoin adjoins adjoined marry marries married marrying resemble resembles equal equals like near beside ' +
    'alongside including also too then the a an his her its their while but'
  ).split(' '),
);
