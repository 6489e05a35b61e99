using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Relationships.Json;

/// <summary>
/// How the lifecycle's types are written: camelCase, enums as words, absent instead of null. The document of a
/// <see cref="RelationshipState"/> is written and read by <see cref="RelationshipStateConverter"/>.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(UtcTimeConverter)])]
[JsonSerializable(typeof(RelationshipState))]
[JsonSerializable(typeof(Decision))]
[JsonSerializable(typeof(CustomStatus))]
[JsonSerializable(typeof(HealthReport))]
[JsonSerializable(typeof(IReadOnlyList<StepChange>))]
[JsonSerializable(typeof(IReadOnlyList<Signal>))]
[JsonSerializable(typeof(IReadOnlyList<Effect>))]
[JsonSerializable(typeof(Accept))]
[JsonSerializable(typeof(Book))]
[JsonSerializable(typeof(AgreeGoals))]
[JsonSerializable(typeof(LogSession))]
[JsonSerializable(typeof(CheckIn))]
[JsonSerializable(typeof(GiveFeedback))]
[JsonSerializable(typeof(Pause))]
[JsonSerializable(typeof(MemberErased))]
[JsonSerializable(typeof(Resume))]
[JsonSerializable(typeof(End))]
[JsonSerializable(typeof(FinishEarly))]
[JsonSerializable(typeof(Extend))]
[JsonSerializable(typeof(Dispute))]
[JsonSerializable(typeof(PersonAway))]
[JsonSerializable(typeof(PersonReturned))]
[JsonSerializable(typeof(PersonLeaving))]
[JsonSerializable(typeof(PersonLeft))]
[JsonSerializable(typeof(PersonChanged))]
[JsonSerializable(typeof(ProgramChanged))]
[JsonSerializable(typeof(UnknownSignal))]
[JsonSerializable(typeof(SendMail))]
[JsonSerializable(typeof(TellOwner))]
[JsonSerializable(typeof(CalendarInvite))]
[JsonSerializable(typeof(CalendarCancel))]
[JsonSerializable(typeof(ReleasePlace))]
[JsonSerializable(typeof(Rematch))]
public sealed partial class RelationshipJson : JsonSerializerContext;
