using Overview.Browser.Tests;
using Overview.Browser.Tests.States;

[assembly: AssemblyFixture(typeof(BuiltSite))]
[assembly: AssemblyFixture(typeof(StateSite))]
[assembly: AssemblyFixture(typeof(BrowserFixture))]
