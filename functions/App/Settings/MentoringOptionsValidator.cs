using Microsoft.Extensions.Options;
using ServerlessMentoring.Core.Links;

namespace ServerlessMentoring.App.Settings;

/// <summary>Settings that would fail later are refused at start, each by its name. Secrets are never repeated in the message.</summary>
public sealed class MentoringOptionsValidator : IValidateOptions<MentoringOptions>
{
    // What Azure leaves in a setting when it cannot read the secret that it refers to. It is long, and anybody can guess it.
    private const string Reference = "@Microsoft.KeyVault(";

    public ValidateOptionsResult Validate(string? name, MentoringOptions options)
    {
        var faults = new List<string>();
        if (options.BaseUrl is not { IsAbsoluteUri: true, Query: "", Fragment: "" } baseUrl || baseUrl.Scheme is not ("http" or "https"))
        {
            faults.Add("Mentoring:BaseUrl must be an absolute http or https address without query.");
        }

        if (options.LinkKeys.Count == 0)
        {
            faults.Add("Mentoring:LinkKeys must have at least one key.");
        }

        foreach (var (number, secret) in options.LinkKeys)
        {
            if (!int.TryParse(number, out _))
            {
                faults.Add($"Mentoring:LinkKeys:{number}: the name must be a number; the highest signs.");
            }

            if (IsReference(secret))
            {
                faults.Add(Unread($"Mentoring:LinkKeys:{number}"));
            }

            if (System.Text.Encoding.UTF8.GetByteCount(secret) < LinkKey.MinSecretBytes)
            {
                faults.Add($"Mentoring:LinkKeys:{number} must have at least {LinkKey.MinSecretBytes} characters.");
            }
        }

        if ((options.FunctionKey?.Length ?? 0) < 16)
        {
            faults.Add("Mentoring:FunctionKey must have at least 16 characters.");
        }

        if (IsReference(options.FunctionKey))
        {
            faults.Add(Unread("Mentoring:FunctionKey"));
        }

        if (IsReference(options.Mail.ReportKey))
        {
            faults.Add(Unread("Mentoring:Mail:ReportKey"));
        }

        foreach (var (source, webhook) in options.Webhooks)
        {
            faults.AddRange(webhook.Faults(source));
        }

        if (options.Entra is { } entra && (entra.TenantId.Length == 0 || entra.Audience.Length == 0))
        {
            faults.Add("Mentoring:Entra needs both TenantId and Audience.");
        }

        faults.AddRange(options.Graph.Faults());
        faults.AddRange(options.Mail.Faults());
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    internal static bool IsReference(string? secret) => secret?.StartsWith(Reference, StringComparison.OrdinalIgnoreCase) == true;

    private static string Unread(string setting) => $"{setting} is a reference to a key vault that was not read: may the app's identity read the secret?";
}
