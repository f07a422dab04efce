# Everything a developer does here. `make help` lists it.

.DEFAULT_GOAL := help
.PHONY: help build test mutation run demo stop clean-data bench format contracts contracts-release openapi .jdk .room .built

# A JDK 25: JAVA_HOME if it is one, else the usual places, else the one whose javac is on the path.
JDK := $(firstword $(foreach home,$(JAVA_HOME) $(wildcard /usr/lib/jvm/*25* $(HOME)/.sdkman/candidates/java/25* \
         /Library/Java/JavaVirtualMachines/*25*/Contents/Home /opt/*jdk*25* /opt/homebrew/opt/openjdk@25 \
         $(patsubst %/bin/javac,%,$(realpath $(shell command -v javac)))),\
         $(if $(shell grep -s 'JAVA_VERSION="25' $(home)/release),$(home))))
MVN = JAVA_HOME='$(JDK)' mvn
JAVA = '$(JDK)/bin/java'

LAUNCHER_JAR = deploy/local/target/dhruva-local.jar
# The example data is a module of its own, which the launcher finds on this class path.
LAUNCHER = $(JAVA) -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
             -cp '$(LAUNCHER_JAR):deploy/example/target/dhruva-example.jar:deploy/example/target/lib/*' org.dhruva.local.Main

# Modules with rules that mutation testing looks at.
MODULES ?= platform/clocks,contracts,services/compensation,services/legal,services/shelter,services/livelihoods,services/people

# Survivors of the invented population that `make demo` enters.
SIZE ?=

ROOM_MB_MIN = 2048
# Newer than everything that has been built.
STAMP = target/built

help: ## List what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

build: .jdk .room ## Build everything, without its tests
	@echo "Building. The first time this fetches PostgreSQL, Kafka, Keycloak and libraries, and takes some minutes."
	$(MVN) -q package -DskipTests
	@mkdir -p $(dir $(STAMP)) && touch $(STAMP)

test: .jdk .room ## Run every test
	CHROMIUM=$$(deploy/local/chromium.sh) || exit 1; export CHROMIUM; $(MVN) verify

mutation: .jdk ## Change the rules one by one and see whether the tests notice; MODULES=platform/clocks for some
	$(MVN) -q -Pmutation -am -pl '$(MODULES)' process-test-classes

run: .built ## Start the whole system here; Ctrl-C ends it
	@$(LAUNCHER) run || { code=$$?; [ $$code -eq 130 ] || [ $$code -eq 143 ] || exit $$code; }

stop: $(LAUNCHER_JAR) ## End the system that another terminal runs
	@$(LAUNCHER) stop

demo: $(LAUNCHER_JAR) ## Enter the example data into the running system; SIZE=5000 for more invented survivors
	@$(LAUNCHER) demo $(if $(SIZE),'$(SIZE)')

clean-data: $(LAUNCHER_JAR) ## Forget every case and account of the local system, after asking
	@$(LAUNCHER) clean-data

bench: .built ## Measure, and print the ratios with machine and versions
	@for each in append visible rebuild; do \
	  $(JAVA) --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED \
	    -jar deploy/benchmark/target/dhruva-benchmark.jar $$each || exit 1; done

format: .jdk ## Bring the code into the one format that the build accepts
	$(MVN) -q -pl '!platform/infrastructure/kafka-server' com.diffplug.spotless:spotless-maven-plugin:apply

contracts: .jdk ## Write the schemas, samples and AsyncAPI document of new events
	$(MVN) -q -pl contracts -am -Pwrite-contracts process-test-classes

contracts-release: .jdk ## Promise that every event version stays as it is from now on
	$(MVN) -q -pl contracts -am -Pwrite-contracts -Dcontracts.mode=release process-test-classes

openapi: .built ## Write what the services say of their HTTP interfaces
	$(MVN) -q -pl deploy/acceptance -am verify -Dtest=ApiDescriptionTest -Dsurefire.failIfNoSpecifiedTests=false -Dopenapi.write

.jdk:
	@test -n "$(JDK)" || { echo "No JDK 25 found. Install one and set JAVA_HOME to its folder."; exit 1; }
	@command -v mvn > /dev/null || { echo "Maven is missing. Install Maven 3.8 or later."; exit 1; }

.room:
	@free=$$(df -Pk . | awk 'NR == 2 { print int($$4 / 1024) }'); [ "$$free" -ge $(ROOM_MB_MIN) ] || \
	  { echo "The disk is full: $$free MB are free here and a build needs $(ROOM_MB_MIN) MB."; exit 1; }

# Asks the clock, not Maven, which takes a minute to find that there is nothing to do.
.built: .jdk
	@if [ ! -f $(STAMP) ] || [ -n "$$(find pom.xml contracts platform services deploy -name target -prune -o \
	  -name .jqwik-database -o -newer $(STAMP) -print | head -n 1)" ]; then $(MAKE) --no-print-directory build; fi

$(LAUNCHER_JAR): | .jdk
	$(MVN) -q -pl deploy/local -am package -DskipTests
