@NullMarked
package io.tierline.localstack.cli;

import org.jspecify.annotations.NullMarked;
