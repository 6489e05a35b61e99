using ServerlessMentoring.Local;

return await CommandLine.RunAsync(args);
