namespace ServerlessMentoring.App.Mail.Reports;

/// <summary>The answer by which Event Grid knows that events are wanted.</summary>
/// <param name="ValidationResponse">The code that it sent.</param>
public sealed record ValidationAnswer(string ValidationResponse);
