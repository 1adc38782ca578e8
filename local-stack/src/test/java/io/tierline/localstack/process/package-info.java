@NullMarked
package io.tierline.localstack.process;

import org.jspecify.annotations.NullMarked;
