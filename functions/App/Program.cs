using Microsoft.Extensions.Hosting;
using ServerlessMentoring.App;

await MentoringApplication.Build(args).RunAsync();
