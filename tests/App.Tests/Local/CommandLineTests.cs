using System.CommandLine;
using ServerlessMentoring.Local;

namespace ServerlessMentoring.App.Tests.Local;

public sealed class CommandLineTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Theory]
    [InlineData("--help", "--data", "--port", "--tour", "--virtual-clock", "--version")]
    [InlineData("--version", "1.")]
    public async Task Given_a_question_then_it_is_answered_and_nothing_starts(string question, params string[] answers)
    {
        var (code, said) = await RunAsync(question);

        Assert.Equal(0, code);
        Assert.All(answers, answer => Assert.Contains(answer, said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--tuor", "--tour")]
    [InlineData("--virtual-clok", "--virtual-clock")]
    [InlineData("tour", "'tour'")]
    [InlineData("--Mentoring:FunctionKey=x", "--Mentoring:FunctionKey")]
    public async Task Given_a_word_that_it_does_not_know_then_it_is_refused_with_what_was_meant(string word, string said)
    {
        var (code, answer) = await RunAsync(word);

        Assert.Equal(1, code);
        Assert.Contains(said, answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port", "web")]
    [InlineData("--port", "70000")]
    [InlineData("--port", "-1")]
    [InlineData("--virtual-start", "soon")]
    public async Task Given_a_value_that_cannot_be_then_it_is_named_and_nothing_starts(string option, string value)
    {
        var (code, answer) = await RunAsync(option, value);

        Assert.Equal(1, code);
        Assert.Contains(value, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_file_where_the_folder_should_be_then_it_is_said_in_one_sentence()
    {
        var file = Path.Combine(_folder.Path, "a-file");
        await File.WriteAllTextAsync(file, "mine");

        var fault = Assert.ThrowsAny<Exception>(() => LocalApplication.Build(new StartOptions { DataPath = file }));

        Assert.Equal($"{file} is a file; the data needs a folder. Choose another with --data.", fault.WhyNotStarted());
        Assert.Equal(1, await CommandLine.RunAsync(["--data", file]));
        Assert.Equal("mine", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Given_a_folder_that_cannot_be_written_then_it_is_said_in_one_sentence()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other rights.");

        // Nobody may write there, root included.
        var fault = Assert.ThrowsAny<Exception>(() => LocalApplication.Build(new StartOptions { DataPath = "/proc/mentoring" }));

        Assert.StartsWith("The data folder /proc/mentoring cannot be written: ", fault.WhyNotStarted(), StringComparison.Ordinal);
        Assert.Equal(1, await CommandLine.RunAsync(["--data", "/proc/mentoring"]));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Runs a command line that is to start nothing, and so makes no data folder.</summary>
    private async Task<(int Code, string Said)> RunAsync(params string[] args)
    {
        var data = Path.Combine(_folder.Path, "data");
        using var console = new StringWriter();
        var code = await CommandLine.RunAsync([.. args, .. args is ["--version"] ? Array.Empty<string>() : ["--data", data]], new InvocationConfiguration { Output = console, Error = console });
        Assert.False(Directory.Exists(data));
        return (code, console.ToString());
    }
}
