using System.Globalization;
using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Local.Gallery.Samples;

namespace ServerlessMentoring.Local.Gallery;

/// <summary>Everything in the gallery, by name. A name is the same whatever the sample data says.</summary>
public static class GalleryCatalog
{
    /// <summary>The names of all pages by room, which is the folder of their code.</summary>
    public static IReadOnlyList<(string Room, IReadOnlyList<string> Names)> Pages { get; } =
        Rooms(Sample.Plain.AllPages(), page => page.GetType().Namespace!.Split('.')[^1]);

    /// <summary>The names of all mails by room, which is the kind of their model.</summary>
    public static IReadOnlyList<(string Room, IReadOnlyList<string> Names)> Mails { get; } =
        Rooms(MailSamples.All(Sample.Plain), mail => mail.GetType().Name);

    /// <summary>A page with this sample data; null when there is none of the name.</summary>
    public static PageModel? Page(string name, SampleText text) =>
        SampleTexts.Of(text).AllPages().Where(each => each.Name == name).Select(each => each.Page).FirstOrDefault();

    /// <summary>A mail with this sample data, to a reader of this language; null when there is none of the name.</summary>
    public static MailModel? Mail(string name, SampleText text, CultureInfo language) =>
        MailSamples.All(SampleTexts.Of(text)).Where(each => each.Name == name).Select(each => each.Mail with { Language = language }).FirstOrDefault();

    private static List<(string Room, IReadOnlyList<string> Names)> Rooms<TModel>(IEnumerable<(string Name, TModel Model)> all, Func<TModel, string> roomOf) =>
        [.. all.GroupBy(each => roomOf(each.Model), each => each.Name).Select(room => (room.Key, (IReadOnlyList<string>)[.. room]))];
}
