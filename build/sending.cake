// Out of the house: dotnet cake --target=Print --printer=NAME --copies=20
Task("Print")
    .Description("Makes the booklet and prints it: --printer=NAME --copies=N --paper=a4 --side=fronts --dry-run")
    .IsDependentOn("Compile")
    .Does(() => Publish($"print {manuscript} -o {output} "
        + Said(new[] { "printer", "copies", "paper", "what", "pages", "flip", "side", "restack" }, new[] { "one-sided", "reverse", "grey", "anyway", "dry-run", "no-wait", "plain", "quiet" })));

Task("Load")
    .Description("Makes the e-book and copies it to an e-reader that is plugged in: --device=FOLDER --replace")
    .IsDependentOn("Compile")
    .Does(() => Publish($"load {manuscript} -o {output} " + Said(new[] { "device", "format" }, new[] { "replace", "plain", "quiet" })));
