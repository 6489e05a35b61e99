using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Local.Mails;

namespace ServerlessMentoring.Local.Tour;

/// <summary>What the tour looks up in the app, to find the links that people would find in their mails and on their pages.</summary>
internal sealed record TourDesk(Outbox Outbox, PersonLinks Links, PersonStore People, RelationshipProjection Relationships, TimeProvider Clock);
