namespace ServerlessMentoring.App.Storage;

public enum ConditionTest
{
    Equal,

    /// <summary>The array contains the text.</summary>
    ArrayContains,

    /// <summary>Less than, in ordinal order of text.</summary>
    LessThan,
}
