namespace ServerlessMentoring.Core.Actions;

/// <summary>Go on after a pause. It has no fields.</summary>
public sealed record ResumeForm : ActionForm;
