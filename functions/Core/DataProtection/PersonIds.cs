using System.Text.Json.Nodes;

namespace ServerlessMentoring.Core.DataProtection;

/// <summary>A person's id in JSON that came from elsewhere, or is only passed on.</summary>
public static class PersonIds
{
    /// <summary>
    /// Puts another id in the place of a person's, wherever a whole value or a property's name is that id. Ids that only contain it stay.
    /// </summary>
    /// <param name="node">The JSON; changed in place.</param>
    /// <param name="personId">The person's id until now.</param>
    /// <param name="tombstone">The id that takes its place.</param>
    /// <returns>The JSON: another node only when it is nothing but the id.</returns>
    public static JsonNode? Replace(JsonNode? node, string personId, string tombstone)
    {
        switch (node)
        {
            case JsonValue value when value.TryGetValue<string>(out var text) && text == personId:
                return JsonValue.Create(tombstone);
            case JsonArray array:
                for (var index = 0; index < array.Count; index++)
                {
                    var item = array[index];
                    var replaced = Replace(item, personId, tombstone);
                    if (!ReferenceEquals(item, replaced))
                    {
                        array[index] = replaced;
                    }
                }

                return array;
            case JsonObject properties:
                foreach (var (name, value) in properties.ToList())
                {
                    properties.Remove(name);
                    properties[name == personId ? tombstone : name] = Replace(value, personId, tombstone);
                }

                return properties;
            default:
                return node;
        }
    }
}
