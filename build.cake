// What the project can do, as `dotnet cake --description` lists it. The tasks only wire: the work is in src/.
#load build/arguments.cake
#load build/publish.cake
#load build/sending.cake
#load build/compile.cake
#load build/checks.cake
#load build/tests.cake
#load build/fuzz.cake
#load build/supply.cake

RefuseUnknown();
RunTarget(target);
