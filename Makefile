# Everything a developer does here. `make help` lists it.

.DEFAULT_GOAL := help
.PHONY: help test format contracts contracts-release

# A JDK 25: JAVA_HOME if it is one, else the usual places.
JDK := $(firstword $(foreach home,$(JAVA_HOME) $(wildcard /usr/lib/jvm/*25* $(HOME)/.sdkman/candidates/java/25* \
         /Library/Java/JavaVirtualMachines/*25*/Contents/Home /opt/*jdk*25*),\
         $(if $(shell grep -s 'JAVA_VERSION="25' $(home)/release),$(home))))
MVN = JAVA_HOME=$(JDK) mvn

help: ## List what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

test: .jdk ## Run every test
	$(MVN) verify

format: .jdk ## Bring the code into the one format that the build accepts
	$(MVN) -q -pl '!platform/infrastructure/kafka-server' com.diffplug.spotless:spotless-maven-plugin:apply

contracts: .jdk ## Write the schemas, samples and AsyncAPI document of new events
	$(MVN) -q -pl contracts -am -Pwrite-contracts process-test-classes

contracts-release: .jdk ## Promise that every event version stays as it is from now on
	$(MVN) -q -pl contracts -am -Pwrite-contracts -Dcontracts.mode=release process-test-classes

.PHONY: .jdk
.jdk:
	@test -n "$(JDK)" || { echo "No JDK 25 found. Install one and set JAVA_HOME to its folder."; exit 1; }
	@command -v mvn > /dev/null || { echo "Maven is missing. Install Maven 3.8 or later."; exit 1; }
