using ServerlessMentoring.App;

return await MentoringApplication.RunAsync(args);
