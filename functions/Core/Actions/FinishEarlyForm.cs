namespace ServerlessMentoring.Core.Actions;

/// <summary>The wish to finish early. It has no fields.</summary>
public sealed record FinishEarlyForm : ActionForm;
