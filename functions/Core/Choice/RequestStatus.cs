using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Choice;

/// <summary>Where a direct request stands. All but the first two are final.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<RequestStatus>))]
public enum RequestStatus
{
    /// <summary>The mentor has not answered.</summary>
    Waiting,

    /// <summary>The mentor has said yes, and places and seats are being taken. Only their outcome ends it.</summary>
    Accepting,

    Accepted,

    /// <summary>The mentor has said no.</summary>
    Declined,

    /// <summary>The mentor has not answered in time.</summary>
    Expired,

    /// <summary>The mentee has taken it back.</summary>
    Withdrawn,

    /// <summary>The mentee is in another relationship of the program by now.</summary>
    Matched,

    /// <summary>The mentor has no place left, or takes part no longer.</summary>
    NoPlace,

    /// <summary>When the mentor said yes, a rule stood against it that nobody overrules, or one of the two was away.</summary>
    Forbidden,

    /// <summary>The program makes no more matches, or the mentee takes part no longer.</summary>
    Closed,
}
