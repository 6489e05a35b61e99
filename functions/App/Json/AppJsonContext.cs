using System.Text.Json.Serialization;
using ServerlessMentoring.App.Effects;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;

namespace ServerlessMentoring.App.Json;

/// <summary>Every type of the app that is stored or sent as JSON.</summary>
[JsonSerializable(typeof(RelationshipDocument))]
[JsonSerializable(typeof(RelationshipRow))]
[JsonSerializable(typeof(StepRecord))]
[JsonSerializable(typeof(Membership))]
[JsonSerializable(typeof(MentorPlaces))]
[JsonSerializable(typeof(RematchWish))]
[JsonSerializable(typeof(StartRequest))]
[JsonSerializable(typeof(StartAnswer))]
[JsonSerializable(typeof(StoredProgram))]
[JsonSerializable(typeof(MailMessage))]
internal sealed partial class AppJsonContext : JsonSerializerContext;
