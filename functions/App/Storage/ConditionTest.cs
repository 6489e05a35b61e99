namespace ServerlessMentoring.App.Storage;

/// <summary>How a <see cref="Condition"/> compares.</summary>
public enum ConditionTest
{
    /// <summary>Equal text.</summary>
    Equal,

    /// <summary>The array contains the text.</summary>
    ArrayContains,

    /// <summary>Less than, in ordinal order of text.</summary>
    LessThan,
}
