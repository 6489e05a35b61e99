using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Programs;

/// <summary>A point to talk about. In JSON one without an owner is a plain text.</summary>
/// <param name="Point">What to talk about.</param>
/// <param name="Owner">Who prepares it; null for both.</param>
[JsonConverter(typeof(AgendaPointConverter))]
public sealed record AgendaPoint(string Point, MemberRole? Owner = null);
