using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.App.Notebook;

/// <summary>Who may read a text beside the one who wrote it.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<NoteReaders>))]
public enum NoteReaders
{
    /// <summary>The program's owners, and nobody else.</summary>
    Owner,

    /// <summary>The members of the relationship, and nobody else.</summary>
    Pair,
}
