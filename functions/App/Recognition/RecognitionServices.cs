using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Due;

namespace ServerlessMentoring.App.Recognition;

/// <summary>The services behind monthly recognition.</summary>
internal static class RecognitionServices
{
    public static IServiceCollection AddRecognition(this IServiceCollection services) => services
        .AddSingleton<Testimonials>()
        .AddSingleton<RecognitionBoards>()
        .AddSingleton<BoardMails>()
        .AddSingleton<MentorThanks>()
        .AddSingleton<IDuty, BoardDuty>()
        .AddSingleton<IDuty, MentorThanksDuty>();
}
