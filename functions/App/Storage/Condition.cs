namespace ServerlessMentoring.App.Storage;

/// <summary>
/// A test on one property of a document, named as in its JSON (<c>phase</c>, <c>mentors</c>).
/// The few kinds here are those that every store can answer from an index.
/// </summary>
/// <param name="Property">A top-level property's JSON name.</param>
/// <param name="Test">How to compare.</param>
/// <param name="Value">What to compare with; instants as ISO 8601 UTC text, which sorts as time does.</param>
public sealed record Condition(string Property, ConditionTest Test, string Value)
{
    /// <summary>The property equals the value.</summary>
    public static Condition Is(string property, string value) => new(property, ConditionTest.Equal, value);

    /// <summary>The property is an array that has the value.</summary>
    public static Condition Has(string property, string value) => new(property, ConditionTest.ArrayContains, value);

    /// <summary>The property is a text, whatever it says; a missing property is not.</summary>
    public static Condition IsThere(string property) => IsBelow(property, "\uffff");

    /// <summary>The property is a text that stands before another in ordinal order.</summary>
    public static Condition IsBelow(string property, string text) => new(property, ConditionTest.LessThan, text);

    /// <summary>The property is an instant before the given one; a missing property is not.</summary>
    public static Condition Before(string property, DateTimeOffset instant) =>
        new(property, ConditionTest.LessThan, instant.ToUniversalTime().ToString("O", System.Globalization.CultureInfo.InvariantCulture));
}
