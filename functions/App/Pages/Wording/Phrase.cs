using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Pages.Wording;

/// <summary>
/// A text with things in it that are more than text: <c>@Phrase.Of(MeTexts.With, name, link)</c>. Words get their own direction
/// (<c>bdi</c>), each name of a list too, where none means the others; a fragment is drawn in its place; numbers and remarks go by <see cref="Grammar"/>.
/// </summary>
internal static partial class Phrase
{
    /// <param name="text">A composite format, see <see cref="Grammar"/>.</param>
    /// <param name="arguments">What goes into its places.</param>
    public static RenderFragment Of(string text, params object[] arguments) => builder =>
    {
        var at = 0;
        foreach (Match place in Place().Matches(text))
        {
            builder.AddContent(0, text[at..place.Index]);
            at = place.Index + place.Length;
            var argument = arguments[int.Parse(place.Groups[1].Value, CultureInfo.InvariantCulture)];
            switch (argument)
            {
                case RenderFragment fragment:
                    builder.AddContent(1, fragment);
                    break;
                case string word:
                    Word(builder, word);
                    break;
                case IReadOnlyList<string> names:
                    List(builder, names);
                    break;
                default:
                    builder.AddContent(4, Grammar.Fill(place.Value.Replace($"{{{place.Groups[1].Value}", "{0", StringComparison.Ordinal), argument));
                    break;
            }
        }

        builder.AddContent(5, text[at..]);
    };

    private static void Word(RenderTreeBuilder builder, string word)
    {
        builder.OpenElement(2, "bdi");
        builder.AddContent(3, word);
        builder.CloseElement();
    }

    // The language joins the list; each name then takes its place.
    private static void List(RenderTreeBuilder builder, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
        {
            builder.AddContent(4, CommonTexts.TheOthers);
            return;
        }

        var joints = Grammar.Join([.. names.Select(_ => "\0")]).Split('\0');
        for (var index = 0; index < names.Count; index++)
        {
            builder.AddContent(4, joints[index]);
            Word(builder, names[index]);
        }
    }

    [GeneratedRegex(@"\{(\d+)(?::[^{}]*)?\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
