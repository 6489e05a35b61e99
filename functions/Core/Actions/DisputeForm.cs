using System.Text.RegularExpressions;
using ServerlessMentoring.Core.Reading;

namespace ServerlessMentoring.Core.Actions;

/// <summary>Saying that a logged session was not as logged.</summary>
/// <param name="SessionId">The session, such as <c>s3</c>.</param>
/// <param name="Reason">What was different.</param>
public sealed partial record DisputeForm(string SessionId, string Reason) : ActionForm
{
    internal static DisputeForm From(FormReader form)
    {
        var session = form.Text("sessionId", 100, required: true);
        if (session is not null && !SessionPattern().IsMatch(session))
        {
            form.Refuse("sessionId", FormRule.Of(nameof(RuleTexts.Session)));
        }

        return new DisputeForm(session ?? "", form.Text("reason", MaxText, lines: true, required: true) ?? "");
    }

    [GeneratedRegex(@"\As[0-9]{1,5}\z", RegexOptions.CultureInvariant)]
    private static partial Regex SessionPattern();
}
