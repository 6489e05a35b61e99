using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Notebook;

/// <summary>What a notebook entry is.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<NoteKind>))]
public enum NoteKind
{
    /// <summary>Something to reach.</summary>
    Goal,

    /// <summary>Something to talk about.</summary>
    Agenda,

    /// <summary>Something to do.</summary>
    Action,

    /// <summary>Something learned.</summary>
    Learning,
}
