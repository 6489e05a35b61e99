namespace ServerlessMentoring.Core;

/// <summary>One thing that is wrong with something sent to us, said so that its sender can mend it.</summary>
/// <param name="Field">Where: a JSON path (<c>$.sessions.minimum</c>) in a document, a field name (<c>startsAt</c>) in a form.</param>
/// <param name="Rule">Which rule it breaks, in plain words that follow the field's name: <c>must be a whole number from 1 to 5</c>.</param>
public sealed record Fault(string Field, string Rule);
