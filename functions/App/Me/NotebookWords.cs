namespace ServerlessMentoring.App.Me;

/// <summary>The parts of a notebook in words.</summary>
internal static class NotebookWords
{
    /// <summary>The longest text in a list, in UTF-16 characters; the rest stands where the entry is changed.</summary>
    public const int Shown = 240;

    /// <summary>How much of a text names it beside a button.</summary>
    public const int Named = 40;

    /// <summary>A part as a heading.</summary>
    public static string Of(NotebookKind kind) => kind switch
    {
        NotebookKind.Goal => MeTexts.Goals,
        NotebookKind.Agenda => MeTexts.Agenda,
        NotebookKind.Action => MeTexts.Actions,
        _ => MeTexts.Learnings,
    };

    /// <summary>A part as its form sends it, and as it stands in addresses.</summary>
    public static string Value(NotebookKind kind) => kind switch
    {
        NotebookKind.Goal => "goal",
        NotebookKind.Agenda => "agenda",
        NotebookKind.Action => "action",
        _ => "learning",
    };

    /// <summary>A text, or its beginning: no sign that takes several characters is cut in two.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How much of it, in UTF-16 characters.</param>
    public static string Short(string text, int most = Shown)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = 0;
        while (System.Globalization.StringInfo.GetNextTextElementLength(text, end) is var next && end + next <= most)
        {
            end += next;
        }

        return text[..end].TrimEnd() + "…";
    }

    /// <summary>Whether entries of this part get done.</summary>
    public static bool CanBeDone(NotebookKind kind) => kind != NotebookKind.Learning;
}
