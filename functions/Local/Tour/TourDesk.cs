using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Local.Mails;

namespace ServerlessMentoring.Local.Tour;

/// <summary>What the tour looks up in the app, to find the links that people would find in their mails and on their pages.</summary>
/// <param name="Outbox">Every mail.</param>
/// <param name="Links">People's links.</param>
/// <param name="People">The people.</param>
/// <param name="Relationships">The relationships.</param>
/// <param name="Clock">The tour's clock.</param>
internal sealed record TourDesk(Outbox Outbox, PersonLinks Links, PersonStore People, RelationshipProjection Relationships, TimeProvider Clock);
