using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.App.Subscriptions;

[JsonConverter(typeof(CamelCaseEnumConverter<DeliveryStatus>))]
public enum DeliveryStatus
{
    /// <summary>It is to be sent, for the first time or again.</summary>
    Pending,

    /// <summary>The receiver has taken it.</summary>
    Delivered,

    Dead,
}
