using System.Globalization;

namespace ServerlessMentoring.App.Mail.Rendering;

/// <summary>
/// How mails look: the colours of the pages, as inline styles, because that is what mail programs keep. <see cref="Styles"/> adds what needs a
/// stylesheet, the dark colours and narrow screens; a program that strips it shows the light mail, one that strips everything plain text with links.
/// </summary>
internal static class MailLook
{
    private const string Table = "border-collapse:separate;border-spacing:0;mso-cellspacing:0";
    private const string Ink = "#22262e";
    private const string Quiet = "#585f6b";
    private const string Line = "#ddd7cc";
    private const string Font = "-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

    public const string Ground = "#f6f3ee";
    public const string Surface = "#ffffff";
    public const string Accent = "#24594a";
    public const string Soft = "#c9d8d1";

    public const string Body = $"margin:0;padding:0;background-color:{Ground};-webkit-text-size-adjust:100%";
    public const string Hidden = "display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;mso-hide:all";
    public const string Outer = $"{Table};width:100%;background-color:{Ground}";
    public const string OuterCell = "padding:20px 12px 32px;text-align:center;overflow-wrap:anywhere";
    public const string Frame = $"max-width:600px;margin:0 auto;text-align:left;color:{Ink};font:16px/1.55 {Font}";
    public const string Program = $"margin:0;padding:0 4px 12px;font-size:14px;line-height:1.4;font-weight:600;color:{Quiet}";
    public const string Card = $"{Table};width:100%;background-color:{Surface};border-radius:14px;border:1px solid {Line};border-top:4px solid {Accent}";
    public const string CardCell = $"padding:28px 32px 20px;text-align:left;overflow-wrap:anywhere;color:{Ink};font:16px/1.55 {Font}";
    public const string Greeting = "margin:0 0 12px;font-size:22px;line-height:1.3;font-weight:700";
    public const string Title = "margin:24px 0 6px;font-size:17px;line-height:1.35;font-weight:700";
    public const string Paragraph = "margin:0 0 14px;white-space:pre-line";
    public const string Quote = $"margin:0 0 16px;padding:4px 0 4px 16px;border-left:3px solid {Soft};white-space:pre-line";
    public const string List = "margin:0 0 14px;padding:0 0 0 22px";
    public const string Item = "margin:0 0 4px";
    public const string Entry = $"margin:0 0 10px;padding:12px 16px;border:1px solid {Line};border-radius:10px";
    public const string EntryHeadline = "margin:0;font-size:16px;font-weight:600";
    public const string EntryLine = $"margin:4px 0 0;font-size:15px;color:{Quiet}";
    public const string EntryLink = "margin:6px 0 0";
    public const string Link = $"color:{Accent};text-decoration:underline";
    public const string Button = $"{Table};margin:20px 0 8px";
    public const string ButtonCell = $"padding:0;border-radius:10px;background-color:{Accent}";
    public const string ButtonLink =
        $"display:inline-block;padding:13px 24px;border-radius:10px;background-color:{Accent};color:{Surface};font-size:16px;line-height:1.3;font-weight:600;text-decoration:none";
    public const string Note = $"margin:0 0 16px;font-size:14px;line-height:1.5;color:{Quiet}";
    public const string Bars = $"{Table};width:100%;margin:0 0 14px";
    public const string BarLabel = "padding:3px 12px 3px 0;font-size:15px;font-weight:400;text-align:left;white-space:nowrap";
    public const string BarNumber = "padding:3px 12px 3px 0;font-size:15px;font-weight:600;text-align:right;white-space:nowrap";
    public const string BarCell = "padding:3px 0;width:99%";
    public const string BarTable = $"{Table};width:100%";
    public const string Foot = $"margin:0;padding:14px 4px 0;font-size:14px;line-height:1.5;color:{Quiet}";
    public const string FootLine = "margin:0 0 4px";

    /// <summary>What a style attribute cannot say. The colours are those of the pages in the dark.</summary>
    public const string Styles = """
        :root{color-scheme:light dark;supported-color-schemes:light dark}
        @media (max-width:480px){.in{padding:22px 18px 14px!important}.out{padding:12px 8px 24px!important}}
        @media (prefers-color-scheme:dark){
        .ground{background-color:#15181c!important}
        .card{background-color:#1e2227!important;border-color:#363c44!important;border-top-color:#8fd3ba!important}
        .ink{color:#eceae5!important}.quiet{color:#aab1bb!important}.link{color:#8fd3ba!important}
        .line{border-color:#363c44!important}.quote{border-color:#44695c!important}
        .fill,.go{background-color:#8fd3ba!important}.go{color:#0e211a!important}.rest{background-color:#37574c!important}
        }
        """;

    /// <summary>For Outlook on Windows, which knows no greatest width: a frame of its own around ours.</summary>
    public const string OutlookOpens = """<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->""";

    public const string OutlookCloses = "<!--[if mso]></td></tr></table><![endif]-->";

    public static string Filled(int percent) => $"{Bar(percent)};background-color:{Accent};border-radius:3px";

    public static string Empty(int percent) => $"{Bar(percent)};background-color:{Soft};border-radius:3px";

    public static string Nothing(int percent) => Bar(percent);

    private static string Bar(int percent) => string.Create(CultureInfo.InvariantCulture, $"padding:0;width:{percent}%;font-size:1px;line-height:14px");
}
