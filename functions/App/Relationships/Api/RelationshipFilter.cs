using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary>The filters of the list of relationships, out of a query.</summary>
internal sealed class RelationshipFilter
{
    private readonly List<Condition> _conditions = [];
    private readonly List<Fault> _faults = [];

    private RelationshipFilter()
    {
    }

    /// <summary>What all rows must meet.</summary>
    public IReadOnlyList<Condition> Conditions => _conditions;

    /// <summary>Every fault in the query.</summary>
    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>The store's continuation; null for the first page.</summary>
    public string? Continuation { get; private set; }

    /// <summary>The list and its filters, for continuations.</summary>
    public string Scope { get; private set; } = "";

    /// <summary>Reads a query: <c>phase</c>, <c>health</c>, <c>personId</c>, <c>continuation</c>.</summary>
    public static RelationshipFilter Of(HttpRequest request, string programId)
    {
        var filter = new RelationshipFilter();
        filter.Choice<Phase>(request, "phase");
        filter.Choice<HealthLevel>(request, "health");
        if (Given(request, "personId") is { } person)
        {
            filter.Take(Condition.Has("people", person), PersonId.IsValid(person) ? null : new Fault("personId", PersonId.Rule));
        }

        filter.Scope = string.Join('\n', ["relationships", programId, .. filter._conditions.Select(each => $"{each.Property}={each.Value}")]);
        if (Continuations.TryUnwrap(filter.Scope, request.Query[Continuations.Parameter], out var inner))
        {
            filter.Continuation = inner;
        }
        else
        {
            filter._faults.Add(new Fault(Continuations.Parameter, Continuations.Rule));
        }

        return filter;
    }

    private static string? Given(HttpRequest request, string name) =>
        request.Query[name].ToString() is { Length: > 0 } value ? value : null;

    private void Choice<T>(HttpRequest request, string name)
        where T : struct, Enum
    {
        if (Given(request, name) is { } value)
        {
            Take(Condition.Is(name, value), EnumWord.Read<T>(value) is not null ? null : new Fault(name, EnumWord.RuleOf<T>().ToString()));
        }
    }

    private void Take(Condition condition, Fault? fault)
    {
        _conditions.Add(condition);
        if (fault is not null)
        {
            _faults.Add(fault);
        }
    }
}
