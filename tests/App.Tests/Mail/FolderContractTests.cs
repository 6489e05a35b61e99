using Microsoft.Extensions.Options;
using MimeKit;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.App.Tests.Local;

namespace ServerlessMentoring.App.Tests.Mail;

public sealed class FolderContractTests : MailerContract
{
    [Fact]
    public async Task Given_a_mail_then_one_whole_file_is_there_for_nobody_else_to_read()
    {
        using var folder = new TempFolder();
        var operation = Guid.NewGuid();
        await MailerOf(folder).SendAsync(Mail("Hello"), operation);

        var file = Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path));
        Assert.Equal($"{operation:N}.eml", Path.GetFileName(file));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public async Task Given_a_mail_that_is_given_up_half_way_then_nothing_is_left()
    {
        using var folder = new TempFolder();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            MailerOf(folder).SendAsync(Mail("Hello"), Guid.NewGuid(), new CancellationToken(canceled: true)));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Given_a_long_link_in_a_header_then_it_stays_in_one_piece()
    {
        using var folder = new TempFolder();
        var link = $"<https://example.com/api/unsubscribe/{new string('x', 400)}>";
        var mail = Mail("Hello") with { Headers = new Dictionary<string, string> { ["List-Unsubscribe"] = link } };
        await MailerOf(folder).SendAsync(mail, Guid.NewGuid());
        Assert.Contains(link, await File.ReadAllTextAsync(Directory.EnumerateFiles(folder.Path).Single(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    internal override Task<MailerSight> StartAsync() => Task.FromResult<MailerSight>(new FolderSight(new TempFolder()));

    private static FolderMailer MailerOf(TempFolder folder) => new(Options.Create(new MentoringOptions { Mail = { Outbox = folder.Path } }));

    private sealed class FolderSight(TempFolder folder) : MailerSight(MailerOf(folder))
    {
        public override async Task<IReadOnlyList<SeenMail>> SeenAsync()
        {
            var seen = new List<SeenMail>();
            foreach (var file in Directory.EnumerateFiles(folder.Path, "*.eml").OrderBy(File.GetLastWriteTimeUtc))
            {
                using var mail = await MimeMessage.LoadAsync(file);
                seen.Add(new SeenMail(
                    mail.To.Mailboxes.Single().Address,
                    mail.Subject!,
                    mail.TextBody!,
                    mail.HtmlBody!,
                    mail.Headers.ToDictionary(header => header.Field, header => header.Value, StringComparer.OrdinalIgnoreCase),
                    [.. mail.Attachments.Select(part => part.ContentDisposition!.FileName!)]));
            }

            return seen;
        }

        public override ValueTask DisposeAsync()
        {
            folder.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
