/** The first thing found wrong with the trail, told for who has to look into it. */
export class TrailFault extends Error {
  constructor(
    /** The event that is altered, missing, inserted or out of place, when it is one. */
    readonly eventId: string | null,
    message: string,
  ) {
    super(message);
    this.name = 'TrailFault';
  }
}
