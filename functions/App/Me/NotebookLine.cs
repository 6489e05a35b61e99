namespace ServerlessMentoring.App.Me;

/// <summary>One line of the notebook.</summary>
/// <param name="Text">What was written.</param>
/// <param name="Owner">Name of whose it is, if anyone's.</param>
/// <param name="DueOn">Local day by which, if any.</param>
/// <param name="Done">True when done.</param>
/// <param name="Id">Its id, by which it is changed; null where it is only read.</param>
public sealed record NotebookLine(string Text, string? Owner = null, DateOnly? DueOn = null, bool Done = false, string? Id = null);
