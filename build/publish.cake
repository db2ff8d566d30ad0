// One kind of output at a time; and the way in: dotnet cake --target=Import --manuscript=essay.txt --output=my-zine
Task("Dist")
    .Description("Makes all of it: PDF, booklets, EPUB (the default)")
    .IsDependentOn("Compile")
    .Does(() => Publish($"build {manuscript} -o {output} {options}"));

Task("Pdf")
    .Description("Makes the reading PDF only")
    .IsDependentOn("Compile")
    .Does(() => Publish($"build {manuscript} -o {output} --only reading {options}"));

Task("Booklet")
    .Description("Makes the booklets and the assembly sheet only")
    .IsDependentOn("Compile")
    .Does(() => Publish($"build {manuscript} -o {output} --only booklet,assembly {options}"));

Task("Epub")
    .Description("Makes the EPUB, and the same for Kobo readers")
    .IsDependentOn("Compile")
    .Does(() => Publish($"build {manuscript} -o {output} --only epub,kepub {options}"));

Task("Import")
    .Description("Turns a plain text into a manuscript to edit")
    .IsDependentOn("Compile")
    .Does(() => Publish($"import {manuscript} -o {output}"));
