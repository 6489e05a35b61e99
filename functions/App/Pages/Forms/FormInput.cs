using ServerlessMentoring.App.Actions;

namespace ServerlessMentoring.App.Pages.Forms;

/// <summary>What a field shows: kept input and its faults.</summary>
internal static class FormInput
{
    /// <summary>The last value sent that is not blank, as the form's reader takes it; else the given one.</summary>
    public static string? Kept(this ActionContext context, string name, string? otherwise) =>
        context.Input.TryGetValue(name, out var values)
            ? values.LastOrDefault(value => !string.IsNullOrWhiteSpace(value)) ?? ""
            : otherwise;

    /// <summary>Whether this value is the one chosen, or among those ticked.</summary>
    public static bool Chosen(this ActionContext context, string name, string value, bool otherwise) =>
        context.Input.Count == 0 ? otherwise : context.Input.TryGetValue(name, out var values) && values.Contains(value, StringComparer.Ordinal);

    /// <summary>The rules that a field breaks.</summary>
    public static IEnumerable<string> Broken(this ActionContext context, string name) =>
        context.Faults.Where(fault => fault.Field == name).Select(fault => fault.Say()).Distinct();

    /// <summary>Whether a field has faults.</summary>
    public static bool IsBroken(this ActionContext context, string name) => context.Faults.Any(fault => fault.Field == name);

    /// <summary>Id of a field in the document.</summary>
    public static string IdOf(string name) => "f-" + name;

    /// <summary>Ids of what describes a field: its hint, its faults.</summary>
    public static string? DescribedBy(this ActionContext context, string name, string? hint)
    {
        var id = IdOf(name);
        return (hint is not null, context.IsBroken(name)) switch
        {
            (true, true) => $"{id}-hint {id}-fault",
            (true, false) => $"{id}-hint",
            (false, true) => $"{id}-fault",
            _ => null,
        };
    }
}
