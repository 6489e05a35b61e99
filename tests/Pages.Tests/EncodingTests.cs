using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Local.Gallery.Samples;

namespace ServerlessMentoring.Pages.Tests;

public sealed class EncodingTests
{
    private const string Attack = "\"><script>alert(1)</script><img src=x onerror=\"alert(2)\">' onfocus='alert(3)' </textarea></style></title>&lt;\u202Eevil";

    private static readonly Sample Hostile = new(text => text + Attack);

    public static TheoryData<string> Pages => [.. Sample.Plain.AllPages().Select(page => page.Name)];

    public static TheoryData<string> Mails => [.. MailSamples.All(Sample.Plain).Select(mail => mail.Name)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Given_hostile_text_everywhere_when_a_page_is_drawn_then_its_tags_are_those_of_plain_text(string name)
    {
        var renderer = new PageRenderer();
        var plain = await renderer.RenderAsync(Sample.Plain.AllPages().First(page => page.Name == name).Page);
        var hostile = await renderer.RenderAsync(Hostile.AllPages().First(page => page.Name == name).Page);

        Assert.Equal(Shape(plain), Shape(hostile));
        Assert.DoesNotContain("<script>", hostile, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task Given_hostile_text_everywhere_when_a_mail_is_written_then_its_tags_are_those_of_plain_text(string name)
    {
        var renderer = new MailRenderer(new PageRenderer());
        var plain = await renderer.RenderAsync(MailSamples.All(Sample.Plain).First(mail => mail.Name == name).Mail);
        var hostile = await renderer.RenderAsync(MailSamples.All(Hostile).First(mail => mail.Name == name).Mail);

        Assert.Equal(Shape(plain.Html), Shape(hostile.Html));
        Assert.DoesNotContain('\u202E', hostile.Subject + hostile.Text + hostile.Html);
    }

    [Fact]
    public async Task Given_line_ends_in_a_name_when_a_mail_is_written_then_its_subject_stays_one_line()
    {
        var sample = new Sample(text => text + "\r\nBcc: all@example.com\u0000");
        foreach (var (_, mail) in MailSamples.All(sample))
        {
            var rendered = await new MailRenderer(new PageRenderer()).RenderAsync(mail);

            Assert.DoesNotContain(rendered.Subject, char.IsControl);
            Assert.DoesNotContain('\0', rendered.Text);
        }
    }

    private static string[] Shape(string html) =>
        [.. HtmlTag.Read(html).Select(tag => $"{tag.Closes} {tag.Name} {string.Join(' ', tag.Attributes.Keys)}")];
}
