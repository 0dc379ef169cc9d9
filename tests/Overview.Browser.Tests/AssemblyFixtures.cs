using Overview.Browser.Tests;

[assembly: AssemblyFixture(typeof(BuiltSite))]
[assembly: AssemblyFixture(typeof(BrowserFixture))]
